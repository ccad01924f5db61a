package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cjm.model.JourneyMap;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Property(tries = 200)
    void equal_maps_have_equal_hashes(@ForAll JourneyMap map) {
        assertEquals(JourneyJson.contentHash(map), JourneyJson.contentHash(JourneyJson.read(JourneyJson.write(map))));
    }

    @Property(tries = 200)
    void other_maps_have_other_hashes(@ForAll JourneyMap map, @ForAll JourneyMap other) {
        assertEquals(map.equals(other), JourneyJson.contentHash(map).equals(JourneyJson.contentHash(other)));
    }

    /** The value is that of sha256sum on the file; it must never change. */
    @Test
    void the_hash_is_that_of_the_canonical_bytes_in_every_locale_and_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"en-US", "tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(
                        "5923e49102762cf25a8553a5a7501e6541fb055e307cbb52ccdc033362a18ac3",
                        JourneyJson.contentHash(Samples.freshFood()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void one_changed_fact_changes_it() {
        assertNotEquals(
                JourneyJson.contentHash(Samples.freshFood()),
                JourneyJson.contentHash(Samples.freshFood().edit(e -> e.owner("Ada"))));
    }
}
