package dev.cjm.json;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The channels of a document: declared once, named by id, in any order. */
final class ChannelBook {
    private final Map<String, Reference> byId = new HashMap<>();
    private final List<Reference> declared = new ArrayList<>();

    /** Notes what stands in the list of channels. */
    void declare(Channel channel, Reading in) {
        Reference reference = byId.computeIfAbsent(channel.id(), Reference::new);
        if (reference.channel != null) {
            in.problems().add(Wording.channelTwice(in.pointer(), channel.id()));
            return;
        }
        reference.channel = channel;
        reference.pointer = in.pointer();
        declared.add(reference);
    }

    /** Notes that a channel is named where the reader stands. */
    Reference named(String id, Reading in) {
        Reference reference = byId.computeIfAbsent(id, Reference::new);
        reference.isNamed = true;
        if (reference.channel == null) {
            reference.waiting.add(in.here(Wording.unknownChannel(in.pointer(), id, List.of())));
        }
        return reference;
    }

    /** Tells, at the end of the document, which names stand for nothing, and if all else is well, which channels are named nowhere. */
    void settle(ProblemList problems) {
        List<String> known = declared.stream().map(reference -> reference.id).toList();
        for (Reference reference : byId.values()) {
            if (reference.channel == null) {
                for (JsonProblem place : reference.waiting) {
                    problems.add(Wording.unknownChannel(place.pointer(), reference.id, known)
                            .at(place.pointer(), place.line(), place.column()));
                }
            }
        }
        boolean isAllWell = problems.isEmpty();
        for (Reference reference : declared) {
            if (isAllWell && !reference.isNamed) {
                problems.warn(Wording.unusedChannel(reference.pointer, reference.id));
            }
        }
    }

    /** Stands for a channel that may be declared further down. */
    static final class Reference {
        private final String id;
        private final List<JsonProblem> waiting = new ArrayList<>(0);
        private @Nullable Channel channel;
        private String pointer = "";
        private boolean isNamed;

        Reference(String id) {
            this.id = id;
        }

        /** The channel; another one if the document does not declare it, which is a problem that is told. */
        Channel channel() {
            return channel == null ? Channels.UNKNOWN : channel;
        }
    }
}
