package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.internal.Slugs;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shipped catalogue of channels. */
class ChannelsTest {
    @Test
    void there_are_at_least_thirty() {
        assertTrue(Channels.catalogue().size() >= 30);
    }

    @Test
    void ids_and_names_are_unique_and_ids_made_of_names() {
        List<String> ids = Channels.catalogue().stream().map(Channel::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(
                Channels.catalogue().size(),
                Channels.catalogue().stream().map(Channel::name).distinct().count());
        Channels.catalogue().forEach(channel -> assertEquals(Slugs.of(channel.name()), channel.id()));
    }

    @Test
    void each_has_a_medium_and_an_owner() {
        Channels.catalogue().forEach(channel -> {
            assertTrue(channel.medium().isPresent(), channel::name);
            assertTrue(channel.ownership().isPresent(), channel::name);
        });
    }

    @Test
    void the_catalogue_holds_every_constant_but_unknown() {
        List<Object> constants = Arrays.stream(Channels.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Channel.class)
                .<Object>map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(channel -> !channel.equals(Channels.UNKNOWN))
                .toList();
        assertEquals(Channels.catalogue(), constants);
    }

    @Test
    void unknown_says_nothing_of_itself() {
        assertEquals(Optional.empty(), Channels.UNKNOWN.medium());
        assertEquals(Optional.empty(), Channels.UNKNOWN.ownership());
        assertEquals("unknown", Channels.UNKNOWN.id());
    }

    @Test
    void the_catalogue_cannot_be_changed() {
        assertThrows(
                UnsupportedOperationException.class, () -> Channels.catalogue().clear());
        assertSame(Channels.catalogue(), Channels.catalogue());
    }

    @Test
    void a_channel_of_ones_own_says_what_it_is() {
        Channel kiosk = Channel.of(
                "Kiosk",
                c -> c.medium(Medium.PHYSICAL)
                        .ownership(Ownership.PARTNER)
                        .cost(Money.of("0.5", "EUR"))
                        .availability(OpeningHours.ALWAYS));
        assertEquals("kiosk", kiosk.id());
        assertEquals(List.of(OpeningHours.ALWAYS), kiosk.availability());
        assertEquals("kiosk", Channel.of("Kiosk").id());
    }
}
