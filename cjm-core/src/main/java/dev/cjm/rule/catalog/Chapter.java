package dev.cjm.rule.catalog;

import java.util.List;
import java.util.function.Function;

/** A part of the catalogue. */
enum Chapter {
    STRUCTURE("Structure", options -> StructureRules.entries()),
    ABOUT("Purpose and team", options -> AboutRules.entries()),
    PERSONAS("Personas", PersonaRules::entries),
    CONTENT("Stages and touchpoints", ContentRules::entries),
    EXPERIENCE("Experience", ExperienceRules::entries),
    EVIDENCE("Evidence", EvidenceRules::entries),
    WAY("The way", WayRules::entries),
    CHANNELS("Channels", ChannelRules::entries);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference, which has no state
    private final Function<JourneyRuleOptions, List<RuleEntry>> rules;

    Chapter(String title, Function<JourneyRuleOptions, List<RuleEntry>> rules) {
        this.title = title;
        this.rules = rules;
    }

    String title() {
        return title;
    }

    List<RuleEntry> entries(JourneyRuleOptions options) {
        return rules.apply(options);
    }
}
