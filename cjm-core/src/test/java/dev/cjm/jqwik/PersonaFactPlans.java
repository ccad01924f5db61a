package dev.cjm.jqwik;

import dev.cjm.model.AgeRange;
import dev.cjm.model.Channel;
import dev.cjm.model.PersonaBasis;
import dev.cjm.model.PersonaBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who a persona is, and what it wants and does. */
final class PersonaFactPlans {
    private PersonaFactPlans() {}

    static Verbs<PersonaBuilder> addTo(Verbs<PersonaBuilder> verbs) {
        return lists(facts(verbs));
    }

    private static Verbs<PersonaBuilder> facts(Verbs<PersonaBuilder> verbs) {
        Arbitrary<AgeRange> ages = Combinators.combine(Values.ints(0, 99), Values.ints(0, 51))
                .as((from, years) -> new AgeRange(from, from + years));
        return verbs.word("gender(String)", Words.TEXT, PersonaBuilder::gender)
                .word("education(String)", Words.TEXT, PersonaBuilder::education)
                .word("income(String)", Words.TEXT, PersonaBuilder::income)
                .word("location(String)", Words.TEXT, PersonaBuilder::location)
                .word("role(String)", Words.TEXT, PersonaBuilder::role)
                .word("function(String)", Words.TEXT, PersonaBuilder::function)
                .word("lifestyle(String)", Words.TEXT, PersonaBuilder::lifestyle)
                .word("socialClass(String)", Words.TEXT, PersonaBuilder::socialClass)
                .word("picture(String)", Words.LINK, PersonaBuilder::picture)
                .word("description(String)", Words.TEXT, PersonaBuilder::description)
                .word("emotionalExperience(String)", Words.TEXT, PersonaBuilder::emotionalExperience)
                .once("age", "age(int)", Values.ints(0, 150), PersonaBuilder::age)
                .once(
                        "age",
                        "age(int, int)",
                        ages,
                        (persona, age) -> persona.age(age.fromInclusive(), age.toInclusive()))
                .once("age", "age(AgeRange)", ages, PersonaBuilder::age)
                .once("basis", "basis(PersonaBasis)", Arbitraries.of(PersonaBasis.class), PersonaBuilder::basis)
                .once("basis", "proto()", Arbitraries.just(true), (persona, said) -> persona.proto())
                .once("basis", "researchBased()", Arbitraries.just(true), (persona, said) -> persona.researchBased());
    }

    private static Verbs<PersonaBuilder> lists(Verbs<PersonaBuilder> verbs) {
        Arbitrary<Plan<Channel>> channels = Voice.picks().map(pick -> scene -> scene.channel(pick));
        return verbs.words("task", "tasks", Words.TEXT, PersonaBuilder::task, PersonaBuilder::tasks)
                .words("purchase", "purchases", Words.TEXT, PersonaBuilder::purchase, PersonaBuilder::purchases)
                .words("value", "values", Words.TEXT, PersonaBuilder::value, PersonaBuilder::values)
                .words("tag", "tags", Words.KEY, PersonaBuilder::tag, PersonaBuilder::tags)
                .words("goal", "goals", Words.TEXT, PersonaBuilder::goal, PersonaBuilder::goals)
                .words(
                        "jobToBeDone",
                        "jobsToBeDone",
                        Words.TEXT,
                        PersonaBuilder::jobToBeDone,
                        PersonaBuilder::jobsToBeDone)
                .words("motivation", "motivations", Words.TEXT, PersonaBuilder::motivation, PersonaBuilder::motivations)
                .words(
                        "frustration",
                        "frustrations",
                        Words.TEXT,
                        PersonaBuilder::frustration,
                        PersonaBuilder::frustrations)
                .words("joy", "joys", Words.TEXT, PersonaBuilder::joy, PersonaBuilder::joys)
                .words("habit", "habits", Words.TEXT, PersonaBuilder::habit, PersonaBuilder::habits)
                .words(
                        "behaviourPattern",
                        "behaviourPatterns",
                        Words.TEXT,
                        PersonaBuilder::behaviourPattern,
                        PersonaBuilder::behaviourPatterns)
                .made(
                        "prefers(Channel)",
                        "prefersAll(Collection)",
                        channels,
                        PersonaBuilder::prefers,
                        PersonaBuilder::prefersAll);
    }
}
