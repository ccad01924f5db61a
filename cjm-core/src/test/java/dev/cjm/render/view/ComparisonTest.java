package dev.cjm.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.PartType;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.render.MapLane;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final JourneyMap TODAY = JourneyMap.named("Lunch")
            .stage(
                    "Order",
                    s -> s.touchpoint("Looks", Channels.WEB, t -> t.feels(1))
                            .touchpoint("Calls", Channels.PHONE)
                            .touchpoint(
                                    "Pays",
                                    Channels.WEB,
                                    t -> t.feels(-1).pain("Slow").pain("Unclear")))
            .stage("Meal", s -> s.touchpoint("Eats", Channels.STORE))
            .build();
    private static final JourneyMap TOMORROW =
            TODAY.toFuture(e -> e.touchpoint("Pays", t -> t.removePain("Slow").pain("Strict"))
                    .remove("Calls")
                    .move("Looks", "Meal")
                    .rename("Eats", "Enjoys")
                    .addTouchpoint("Order", Touchpoint.of("Chats", Channels.CHAT)));

    private static Change change(MapView view, String id) {
        return view.change(view.map().touchpoint(id).orElseThrow());
    }

    @Test
    void touchpoints_are_new_moved_changed_or_as_they_were() {
        MapView view = Views.of(TOMORROW, o -> o.comparedTo(TODAY));
        assertEquals(Change.ADDED, change(view, "Chats"));
        assertEquals(Change.MOVED, change(view, "Looks"));
        assertEquals(Change.CHANGED, change(view, "Pays"));
        assertEquals(Change.CHANGED, change(view, "Enjoys"));
        MapView same = Views.of(TODAY, o -> o.comparedTo(TODAY));
        TODAY.touchpoints().forEach(each -> assertEquals(Change.NONE, same.change(each)));
    }

    @Test
    void what_has_moved_and_says_something_else_is_changed() {
        JourneyMap map = TODAY.edit(e -> e.move("Looks", "Meal").touchpoint("Looks", t -> t.feels(2)));
        assertEquals(Change.CHANGED, change(Views.of(map, o -> o.comparedTo(TODAY)), "Looks"));
    }

    @Test
    void touchpoints_that_are_gone_are_listed() {
        assertEquals(
                List.of("TOUCHPOINT Calls REMOVED"),
                Views.of(TOMORROW, o -> o.comparedTo(TODAY)).removed().stream()
                        .map(Views::line)
                        .toList());
    }

    @Test
    void what_a_touchpoint_says_is_marked_item_by_item_and_what_is_gone_stands_last() {
        MapView view = Views.of(TOMORROW, o -> o.comparedTo(TODAY));
        assertEquals(
                List.of("PAIN Unclear", "PAIN Strict ADDED", "PAIN Slow REMOVED"),
                Views.lines(view, MapLane.PAIN_POINTS, "Pays"));
        assertEquals(List.of("FEELING bad \u22121"), Views.lines(view, MapLane.EMOTION_CURVE, "Pays"));
    }

    @Test
    void a_touchpoint_stands_once_in_its_lane_however_it_has_changed() {
        JourneyMap map = TODAY.edit(e -> e.touchpoint("Pays", t -> t.alsoOn(Channels.MOBILE_APP)));
        MapView view = Views.of(map, o -> o.comparedTo(TODAY));
        assertEquals(
                List.of("TOUCHPOINT Pays [Web site, Mobile app] CHANGED"),
                Views.lines(view, MapLane.TOUCHPOINTS, "Pays"));
        assertEquals(List.of("TOUCHPOINT Calls [Phone]"), Views.lines(view, MapLane.TOUCHPOINTS, "Calls"));
    }

    @Test
    void without_a_map_to_compare_to_nothing_is_marked() {
        MapView view = Views.of(TOMORROW);
        TOMORROW.touchpoints().forEach(each -> assertEquals(Change.NONE, view.change(each)));
        assertEquals(List.of(), view.removed());
        assertEquals(List.of("PAIN Unclear", "PAIN Strict"), Views.lines(view, MapLane.PAIN_POINTS, "Pays"));
    }

    @Test
    void the_curve_of_today_lies_on_the_touchpoints_of_tomorrow() {
        List<String> curves = Views.of(TOMORROW, o -> o.comparedTo(TODAY)).curves().stream()
                .map(curve -> curve.isToday() + " "
                        + curve.scores().stream()
                                .map(score -> score.isPresent() ? Double.toString(score.getAsDouble()) : "-")
                                .collect(Collectors.joining(" ")))
                .toList();
        assertEquals(List.of("true -1.0 - - 1.0", "false -1.0 - - 1.0"), curves);
    }

    @Test
    void pictures_and_diffs_name_the_same_touchpoints() {
        MapView view = Views.of(TOMORROW, o -> o.comparedTo(TODAY));
        List<String> told = JourneyDiff.from(TODAY).to(TOMORROW).stream()
                .filter(each -> each.part().type() == PartType.TOUCHPOINT)
                .map(each -> each.part().id())
                .distinct()
                .sorted()
                .toList();
        List<String> shown = TOMORROW.touchpoints().stream()
                .filter(each -> view.change(each) != Change.NONE)
                .map(Touchpoint::id)
                .collect(Collectors.toList());
        shown.add("calls");
        assertEquals(told, shown.stream().sorted().toList());
    }
}
