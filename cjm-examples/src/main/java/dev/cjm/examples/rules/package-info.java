/** Rules of one service: the catalogue with what is accepted, and rules of its own. */
package dev.cjm.examples.rules;
