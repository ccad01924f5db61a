/** Customer journey maps as JSON. */
module dev.cjm.json {
    requires transitive dev.cjm.core;
    requires tools.jackson.core;
    // Of the host whose mapper CjmJacksonModule teaches; all else does without.
    requires static tools.jackson.databind;

    exports dev.cjm.json;

    provides tools.jackson.databind.JacksonModule with
            dev.cjm.json.CjmJacksonModule;
}
