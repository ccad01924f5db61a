package shop.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.json.JourneyJson;
import dev.cjm.json.JourneyNdjson;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JourneyServiceTest {
    private static final JourneyMap MAP = shop("Web shop", -1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final JsonMapper mapper;

    @Autowired
    JourneyServiceTest(@LocalServerPort int port, JsonMapper mapper) {
        this.port = port;
        this.mapper = mapper;
    }

    private static JourneyMap shop(String title, int feeling) {
        return JourneyMap.named(title)
                .stage(
                        "Buy",
                        Phase.DURING,
                        s -> s.touchpoint(
                                        "Cart",
                                        Channels.WEB,
                                        t -> t.feels(feeling).leadsTo("Pay", 0.8))
                                .touchpoint(
                                        "Pay", Channels.WEB, t -> t.feels(1.5).pain("Slow", p -> p.severity(7))))
                .build();
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private List<String> places(HttpResponse<String> refused) {
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElseThrow());
        JsonNode answer = mapper.readTree(refused.body());
        assertEquals(422, answer.get("status").asInt());
        assertEquals("urn:shop:bad-journey-map", answer.get("type").asString());
        return answer.get("errors")
                .valueStream()
                .map(error ->
                        error.get("line").asInt() + ":" + error.get("column").asInt() + " "
                                + error.get("pointer").asString())
                .toList();
    }

    @Test
    void a_map_that_is_posted_comes_back_and_can_be_fetched() throws Exception {
        JourneyMap map = shop("Returns", -1);
        HttpResponse<String> created = post("/maps", JourneyJson.write(map));
        assertEquals(201, created.statusCode(), created.body());
        assertEquals("/maps/returns", created.headers().firstValue("Location").orElseThrow());
        assertEquals(JourneyNdjson.line(map), created.body());
        assertEquals(200, post("/maps", JourneyNdjson.line(map)).statusCode());
        HttpResponse<String> fetched = get("/maps/returns");
        assertEquals(200, fetched.statusCode());
        assertEquals(map, JourneyJson.read(fetched.body()));
        assertEquals(404, get("/maps/unknown").statusCode());
    }

    @Test
    void a_bad_map_is_answered_by_all_its_problems_with_their_places() throws Exception {
        HttpResponse<String> refused = post("/maps", """
                {
                  "format": "cjm-journey-map",
                  "formatVersion": 1,
                  "title": "Web shop",
                  "channels": [{"name": "Web"}],
                  "stages": [
                    {"name": "Buy", "phase": "durin", "touchpoints": [
                      {"name": "Cart", "channel": "web", "emotions": [{"score": 3}]},
                      {"name": "Pay", "channel": "wep", "painPoints": [{"name": "Slow", "severity": 11}]}
                    ]}
                  ],
                  "transitions": [{"source": "cart", "target": "payy"}]
                }
                """);
        assertEquals(
                List.of(
                        "7:30 #/stages/0/phase",
                        "8:65 #/stages/0/touchpoints/0/emotions/0/score",
                        "9:34 #/stages/0/touchpoints/1/channel",
                        "9:85 #/stages/0/touchpoints/1/painPoints/0/severity",
                        "12:48 #/transitions/0/target"),
                places(refused));
        assertTrue(refused.body().contains("Maybe you meant \\\"during\\\"."), refused.body());
    }

    @Test
    void maps_stand_in_classes_and_lists_of_the_service() throws Exception {
        JourneyMap better = shop("Better shop", 2);
        String json = mapper.writeValueAsString(new ReviewRequest("Ana", MAP, List.of(better, shop("Worst", -2))));
        HttpResponse<String> answer = post("/reviews", json);
        assertEquals(200, answer.statusCode(), answer.body());
        Review review = mapper.readValue(answer.body(), Review.class);
        assertEquals(new Review("Ana", better, List.of("Better shop", "Web shop", "Worst")), review);
    }

    @Test
    void problems_in_a_list_name_the_element() throws Exception {
        String bad = JourneyNdjson.line(MAP).replace("\"phase\":\"during\"", "\"phase\":1");
        String json = "{\"reviewer\": \"Ana\",\n\"map\": " + JourneyNdjson.line(MAP) + ",\n\"rivals\": [\n"
                + JourneyNdjson.line(MAP) + ",\n" + bad + "]}";
        assertEquals(
                List.of("5:" + (bad.indexOf("\"phase\":1") + 9) + " #/rivals/1/stages/0/phase"),
                places(post("/reviews", json)));
    }

    @Test
    void unknown_fields_follow_the_mapper_of_the_service() throws Exception {
        String json = JourneyNdjson.line(MAP).replaceFirst("\"title\"", "\"colour\": 1, \"title\"");
        HttpResponse<String> read = post("/maps", json);
        assertTrue(read.statusCode() == 201 || read.statusCode() == 200, read.body());
        assertEquals(MAP, JourneyJson.read(read.body()));
    }

    @Test
    void what_is_no_json_or_no_map_is_answered_too() throws Exception {
        HttpResponse<String> noJson = post("/maps", "{\"title\" 5}");
        assertEquals(400, noJson.statusCode());
        assertEquals(
                "application/problem+json",
                noJson.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(List.of("1:1 #"), places(post("/maps", "[1]")));
        assertEquals(5, places(post("/maps", "{\"goal\": 5}")).size());
    }
}
