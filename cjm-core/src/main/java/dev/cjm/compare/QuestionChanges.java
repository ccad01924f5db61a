package dev.cjm.compare;

import dev.cjm.compare.ChangeReason.Kind;
import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Question;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which questions without an answer get one, or need none any more because what raised them is gone. */
final class QuestionChanges {
    private final Set<String> arrived = new HashSet<>();

    QuestionChanges(JourneyMap before, JourneyMap after) {
        Map<String, Touchpoint> known = new HashMap<>();
        before.touchpoints().forEach(each -> known.put(each.id(), each));
        for (Touchpoint touchpoint : after.touchpoints()) {
            Set<String> there = new HashSet<>();
            Optional.ofNullable(known.get(touchpoint.id()))
                    .ifPresent(now -> now.questions().forEach(each -> there.add(each.text())));
            touchpoint.questions().stream()
                    .filter(each -> each.answer().isEmpty() && !there.contains(each.text()))
                    .forEach(each -> arrived.add(each.text()));
        }
    }

    /** As the current touchpoint asks them. */
    List<ChangeReason> at(Touchpoint before, Optional<Touchpoint> after) {
        Map<String, Question> then = new HashMap<>();
        after.ifPresent(later -> later.questions().forEach(each -> then.put(each.text(), each)));
        List<ChangeReason> reasons = new ArrayList<>();
        for (Question each : before.questions()) {
            if (each.answer().isPresent()) {
                continue;
            }
            Question later = then.get(each.text());
            if (later != null && later.answer().isPresent()) {
                reasons.add(reason(each, before, "The question %s at %s is answered."));
            } else if (after.isEmpty() && !arrived.contains(each.text())) {
                reasons.add(reason(each, before, "What raised the question %s at %s is gone."));
            }
        }
        return reasons;
    }

    private static ChangeReason reason(Question question, Touchpoint at, String sentence) {
        return new ChangeReason(
                Kind.QUESTION,
                question.text(),
                question.text(),
                Optional.of(at.id()),
                sentence.formatted(Quoted.text(question.text()), Quoted.text(at.name())));
    }
}
