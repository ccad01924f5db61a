/** Examples, as a user would write them. */
module dev.cjm.examples {
    requires transitive dev.cjm.core;
    requires dev.cjm.json;
    requires tools.jackson.core;

    exports dev.cjm.examples;
    exports dev.cjm.examples.freshfood;
    exports dev.cjm.examples.logs;
    exports dev.cjm.examples.quickstart;
    exports dev.cjm.examples.rules;
}
