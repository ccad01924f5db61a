package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.ChannelMix;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.draw.Paint;
import dev.cjm.render.draw.Shape;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChannelMixSvgTest {
    private static final JourneyMap MAP = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint("Looks", Channels.WEB, t -> t.leadsTo("Books", 1))
                            .touchpoint("Books", Channels.WEB, t -> t.leadsTo("Eats", 0.5)))
            .stage("Meal", s -> s.touchpoint("Eats", Channels.STORE, t -> t.succeeds("Full", 1)))
            .build();

    @Test
    void places_say_their_numbers_and_empty_ones_nothing() {
        String web = Channels.WEB.name();
        String store = Channels.STORE.name();
        assertEquals(
                """
                Channel mix: Lunch
                Contacts of a journey by channel and stage, as expected
                Channel \u2193 \u00B7 Stage \u2192
                Order
                Meal
                %s
                2
                %s
                0.5
                up to 0.4
                up to 0.8
                up to 1.2
                up to 1.6
                up to 2
                Steps of a journey from channel to channel, as expected
                From \u2193 \u00B7 To \u2192
                %s
                %s
                %s
                1
                0.5
                %s
                up to 0.2
                up to 0.4
                up to 0.6
                up to 0.8
                up to 1
                On the diagonal, framed: steps that stay on their channel
                Assumed: No entry is marked: customers enter at 'Looks', where no other touchpoint leads.
                Assumed: 3 of 3 touchpoints without a phase: the table of phases counts nothing for 'Looks', 'Books', 'Eats'.
                """.formatted(web, store, web, store, web, store), Charts.words(ChannelMixSvg.of(ChannelMix.of(MAP))));
    }

    @Test
    void the_more_a_place_holds_the_stronger_it_is() {
        List<Paint> heats = ChannelMixSvg.of(ChannelMix.of(MAP)).drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box
                        && Paint.HEAT.contains(box.fill())
                        && box.cell().width() > 20)
                .map(shape -> ((Shape.Box) shape).fill())
                .toList();
        assertEquals(List.of(Paint.HEAT_5, Paint.HEAT_2, Paint.HEAT_5, Paint.HEAT_3), heats);
    }

    @Test
    void it_is_told_to_those_who_do_not_see_it() {
        String story = Charts.text(ChannelMixSvg.of(ChannelMix.of(MAP)), "desc");
        assertTrue(story.contains("\n" + Channels.STORE.name() + " \u2192 Meal: 0.5\n"), story);
        assertTrue(story.contains(Channels.WEB.name() + " \u2192 " + Channels.STORE.name() + ": 0.5"), story);
    }

    @Test
    void it_speaks_the_language_of_the_reader() {
        String words = Charts.words(ChannelMixSvg.of(ChannelMix.of(MAP), o -> o.locale(Locale.TRADITIONAL_CHINESE)));
        assertTrue(words.contains("一次旅程從渠道到渠道的預期步數"), words);
    }
}
