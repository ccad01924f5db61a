/** Customer journey maps as JSON. */
module dev.cjm.json {
    requires transitive dev.cjm.core;
    requires tools.jackson.core;
    // For CjmJacksonModule alone; not static, because a module that provides a service must read the module that
    // defines it.
    requires tools.jackson.databind;

    exports dev.cjm.json;
    exports dev.cjm.json.events;

    provides tools.jackson.databind.JacksonModule with
            dev.cjm.json.CjmJacksonModule;
}
