package dev.cjm.compare;

import dev.cjm.model.Channels;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;

/** The example of the design and what may become of it. */
final class Redesigns {
    private Redesigns() {}

    static JourneyMap today() {
        return ExampleMap.map();
    }

    /** The payment is mended: the pain is gone, the feeling rises, fewer give up. */
    static JourneyMap mended() {
        return today().toFuture(e -> e.touchpoint(
                        "Scans and pays",
                        t -> t.feels(+1).removePain("Payment fails").action("Taps once", a -> a.count(1)))
                .transition("Scans and pays", "Home delivery", t -> t.likelihood(0.95))
                .transition("Scans and pays", "Gives up", t -> t.likelihood(0.05)));
    }

    /** The ad goes to another channel for no reason, and the pain stays. */
    static JourneyMap needless() {
        return today().toFuture(e -> e.touchpoint("Sees a store ad", t -> t.channel(Channels.EMAIL)));
    }
}
