/** The first steps, as the README shows them: the README is cut from these files, and a test compares. */
package dev.cjm.examples.quickstart;
