package dev.cjm.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the package page. */
class CompareSnippets {
    @Test
    void diff() {
        JourneyMap current = Redesigns.today();
        // @start region=diff
        JourneyMap future = current.toFuture(
                e -> e.touchpoint("Scans and pays", t -> t.feels(+1).removePain("Payment fails")));
        JourneyDiff diff = JourneyDiff.from(current).to(future);
        List<ChangeReason> answered = diff.answered(); // the pain point 'Payment fails' is gone, the feeling rises
        List<JourneyChange> needless = diff.needless(); // none
        JourneyMap same = diff.apply(current);
        // @end
        assertEquals(2, answered.size());
        assertTrue(needless.isEmpty());
        assertEquals(future, same);
    }
}
