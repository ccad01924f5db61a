package shop.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.json.JourneyBindException;
import dev.cjm.json.JourneyJson;
import dev.cjm.model.JourneyMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** A service whose mapper has manners of its own: they hold for its classes, and for what maps do not know, not for maps. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jackson.deserialization.fail-on-unknown-properties=true",
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.default-property-inclusion=non_empty",
            "spring.jackson.serialization.indent-output=true"
        })
class StrictServiceTest {
    @Autowired
    private JsonMapper mapper;

    private final JourneyMap map =
            JourneyMap.named("Web shop").stage("Buy", s -> {}).build();

    @Test
    void a_map_is_written_as_ever() {
        assertEquals(JourneyJson.write(map).strip(), mapper.writeValueAsString(map));
    }

    @Test
    void unknown_fields_are_refused() {
        String json = JourneyJson.write(map).replaceFirst("\"title\"", "\"colour\": 1, \"title\"");
        JourneyBindException e =
                assertThrows(JourneyBindException.class, () -> mapper.readValue(json, JourneyMap.class));
        assertEquals("/colour", e.problems().get(0).pointer());
        assertEquals(5, e.problems().get(0).line());
    }
}
