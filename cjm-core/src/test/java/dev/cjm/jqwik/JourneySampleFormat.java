package dev.cjm.jqwik;

import dev.cjm.model.JourneyMap;
import net.jqwik.api.SampleReportingFormat;

/** Prints the map that fails a property as code that can be pasted into a unit test; see {@link FluentCode}. */
public final class JourneySampleFormat implements SampleReportingFormat {
    /** Serves the service loader. */
    public JourneySampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof JourneyMap;
    }

    @Override
    public Object report(Object value) {
        return new Code(FluentCode.of((JourneyMap) value).stripTrailing());
    }

    /** No string, which jqwik would put in quotes. */
    private record Code(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
