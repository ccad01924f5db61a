/** Examples, one package per story; {@link dev.cjm.examples.Main} prints one of them as a report. */
package dev.cjm.examples;
