package dev.cjm.jqwik;

import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.BackstageWorkBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.WorkLane;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Work out of sight; a map has one value for each, which several touchpoints may name. */
final class WorkPlans {
    private static final Verbs<BackstageWorkBuilder> VERBS = new Verbs<>(BackstageWorkBuilder.class)
            .word("owner(String)", Words.TEXT, BackstageWorkBuilder::owner)
            .word("system(String)", Words.TEXT, BackstageWorkBuilder::system)
            .verb(1, "needs(String)", Voice.picks(), (builder, pick, telling) -> {
                Optional<String> needed = telling.scene().named("work", pick).filter(id -> telling.once("needs:" + id));
                needed.ifPresent(builder::needs);
                return needed.isPresent();
            })
            .verb(1, "needsAll(Collection)", Voice.picks().list().ofMaxSize(2), (builder, picks, telling) -> {
                builder.needsAll(Scene.all(
                        picks, pick -> telling.scene().named("work", pick).filter(id -> telling.once("needs:" + id))));
                return true;
            })
            .once("duration(Duration)", Values.durations(), BackstageWorkBuilder::duration);

    private WorkPlans() {}

    static Verbs<TouchpointBuilder> addTo(Verbs<TouchpointBuilder> verbs) {
        return verbs.verb(1, "backstage(String, WorkLane)", works(), (touchpoint, work, telling) -> {
                    String name = telling.scene().say(Words.WORK, work.pick.word());
                    String id = Scene.derivedId(name);
                    boolean isFree = !id.isEmpty() && telling.scene().take("work:" + id);
                    if (isFree) {
                        touchpoint.backstage(name, work.lane);
                        telling.scene().know("work", id);
                    }
                    return isFree;
                })
                .verb(2, "backstage(String, WorkLane, Consumer)", works(), (touchpoint, work, telling) -> {
                    Named named = telling.namedInMap("work", Words.WORK, work.pick);
                    touchpoint.backstage(named.name(), work.lane, builder -> tell(builder, work, named, telling));
                    telling.scene().know("work", named.id());
                    return true;
                })
                .verb(1, "backstage(BackstageWork)", works(), (touchpoint, work, telling) -> {
                    touchpoint.backstage(make(work, telling));
                    return true;
                })
                .verb(1, "backstage(BackstageWork)", Voice.picks(), (touchpoint, pick, telling) -> {
                    Optional<BackstageWork> shared =
                            telling.scene().shared(pick).filter(work -> telling.once("shared:" + work.id()));
                    shared.ifPresent(touchpoint::backstage);
                    return shared.isPresent();
                })
                .verb(1, "backstageWork(Collection)", works().list().ofMaxSize(2), (touchpoint, works, telling) -> {
                    List<BackstageWork> made =
                            works.stream().map(work -> make(work, telling)).toList();
                    touchpoint.backstageWork(made);
                    return true;
                });
    }

    private static Arbitrary<Work> works() {
        return Combinators.combine(NamePick.picks(), Arbitraries.of(WorkLane.class), VERBS.upTo(3))
                .as(Work::new);
    }

    private static BackstageWork make(Work work, Telling telling) {
        Named named = telling.namedInMap("work", Words.WORK, work.pick);
        BackstageWork made = BackstageWork.of(named.name(), work.lane, builder -> tell(builder, work, named, telling));
        telling.scene().know("work", named.id());
        telling.scene().share(made);
        telling.once("shared:" + made.id());
        return made;
    }

    private static void tell(BackstageWorkBuilder builder, Work work, Named named, Telling telling) {
        if (named.isOwn()) {
            builder.id(named.id());
            telling.scene().note(VERBS.label("id(String)"));
        }
        work.calls.tell(builder, telling.scene());
    }

    private record Work(NamePick pick, WorkLane lane, Calls<BackstageWorkBuilder> calls) {}
}
