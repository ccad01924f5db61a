package dev.cjm.examples.freshfood;

import static dev.cjm.model.ChannelSwitch.FORCED;
import static dev.cjm.model.ChannelSwitch.PLANNED;
import static dev.cjm.model.Medium.HUMAN;
import static dev.cjm.model.Medium.PHYSICAL;
import static dev.cjm.model.Ownership.BRAND;

import dev.cjm.model.Channel;
import dev.cjm.model.HandOff;
import dev.cjm.model.Money;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.TransitionBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.function.Consumer;

/**
 * The retailer's own channels, and how people change from one channel to another.
 *
 * <p>All other channels come from the catalogue of the library. Hours and costs are assumed.
 */
final class Places {
    private static final OpeningHours EVERY_DAY =
            new OpeningHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(22, 0));

    static final Channel STORE =
            Channel.of("Store", c -> c.medium(PHYSICAL).ownership(BRAND).availability(EVERY_DAY));

    static final Channel SEAFOOD_COUNTER =
            Channel.of("Seafood counter", c -> c.medium(HUMAN).ownership(BRAND).availability(EVERY_DAY));

    static final Channel DELIVERY = Channel.of(
            "Own courier",
            c -> c.medium(HUMAN).ownership(BRAND).cost(Money.of("6.50", "CNY")).availability(EVERY_DAY));

    private Places() {}

    /** The customer changes channels as the retailer means it. */
    static Consumer<TransitionBuilder> planned(HandOff handOff) {
        return t -> t.channelSwitch(PLANNED).handOff(handOff);
    }

    /** The customer would rather have stayed. */
    static Consumer<TransitionBuilder> forced(HandOff handOff) {
        return t -> t.channelSwitch(FORCED).handOff(handOff);
    }
}
