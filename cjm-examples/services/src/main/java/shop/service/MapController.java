package shop.service;

import dev.cjm.model.JourneyMap;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes and gives maps as they are, and within classes of the service. */
@RestController
class MapController {
    private final Maps maps;

    MapController(Maps maps) {
        this.maps = maps;
    }

    @PostMapping("/maps")
    ResponseEntity<JourneyMap> keep(@RequestBody JourneyMap map) {
        return maps.keep(map)
                ? ResponseEntity.created(URI.create("/maps/" + map.id())).body(map)
                : ResponseEntity.ok(map);
    }

    @GetMapping("/maps/{id}")
    ResponseEntity<JourneyMap> find(@PathVariable String id) {
        return ResponseEntity.of(maps.find(id));
    }

    @PostMapping("/reviews")
    Review review(@RequestBody ReviewRequest request) {
        return Review.of(request);
    }
}
