package shop.service;

import dev.cjm.model.JourneyMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The maps of the service, by id. */
@Component
class Maps {
    private final Map<String, JourneyMap> byId = new ConcurrentSkipListMap<>();

    /** Keeps a map; tells whether there was none with its id. */
    boolean keep(JourneyMap map) {
        return byId.put(map.id(), map) == null;
    }

    Optional<JourneyMap> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
