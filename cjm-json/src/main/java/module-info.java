/** Customer journey maps as JSON. */
module dev.cjm.json {
    requires transitive dev.cjm.core;
    requires tools.jackson.core;

    exports dev.cjm.json;
}
