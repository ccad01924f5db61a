package dev.cjm.analysis;

import dev.cjm.model.Channel;
import dev.cjm.model.Persona;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Holds the channels that personas prefer against those that are offered. */
final class PreferredChannels {
    private final ChannelMix mix;
    private final CompletionProbability completion;
    private final double all;

    PreferredChannels(ChannelMix mix, CompletionProbability completion) {
        this.mix = mix;
        this.completion = completion;
        all = completion.expectedTouchpoints();
    }

    PersonaChannels of(Persona persona) {
        List<PreferredChannel> preferred = new ArrayList<>();
        Set<Touchpoint> met = new LinkedHashSet<>();
        for (Channel channel : persona.preferredChannels()) {
            Set<Touchpoint> offering = new LinkedHashSet<>(mix.at(channel).touchpoints());
            offering.addAll(mix.at(channel).alsoAt());
            met.addAll(offering);
            preferred.add(new PreferredChannel(channel, List.copyOf(offering), share(offering)));
        }
        return new PersonaChannels(
                persona, preferred, preferred.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(share(met)));
    }

    private double share(Set<Touchpoint> some) {
        double contacts = some.stream().mapToDouble(completion::expectedVisits).sum();
        return all > 0 ? CompletionProbability.share(contacts / all) : 0;
    }
}
