package dev.cjm.examples.freshfood;

import static dev.cjm.model.JourneyKind.PURCHASE;
import static dev.cjm.model.MapState.CURRENT;
import static dev.cjm.model.MapStatus.DRAFT;
import static dev.cjm.model.MetricDirection.HIGHER_IS_BETTER;
import static dev.cjm.model.MetricKind.KPI;
import static dev.cjm.model.OutcomeKind.FAILURE;
import static dev.cjm.model.OutcomeKind.NEUTRAL;
import static dev.cjm.model.OutcomeKind.SUCCESS;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;
import static dev.cjm.model.SourceType.ARTICLE;
import static dev.cjm.model.SourceType.WORKSHOP;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Money;
import java.util.List;

/**
 * How people buy fresh food from a retailer that joins store, app and delivery.
 *
 * <p>The retailer is the example of an article in Chinese: Hema, also called Freshippo. The article gives seven stages, five things
 * that the retailer does well and two figures; all of that is marked as reported. Everything else, likelihoods and feelings included,
 * was made up for this example and is marked as assumed.
 */
public final class FreshFoodRetailer {
    private FreshFoodRetailer() {}

    /**
     * Tells the whole story.
     *
     * @return the map: two personas, seven stages, 23 touchpoints, five ways in which a journey ends
     */
    public static JourneyMap map() {
        JourneyMapBuilder map = JourneyMap.named("Fresh food in the store, in the app and at the door");
        about(map);
        return map.persona("Li Na", Travellers::busyMother)
                .persona("Zhou Guang", Travellers::retiredGourmet)
                .stage("Awareness", BEFORE, Awareness::stage)
                .stage("Arrival", BEFORE, Arrival::stage)
                .stage("Preparation", BEFORE, Preparation::stage)
                .stage("Purchase", DURING, Purchase::stage)
                .stage("Experience", DURING, Experience::stage)
                .stage("Logistics", AFTER, Logistics::stage)
                .stage("After-sales", AFTER, AfterSales::stage)
                .outcome(
                        "Shops here every week",
                        SUCCESS,
                        o -> o.value(Money.of("1900", "CNY"))
                                .description("A regular customer; assumed contribution of one year."))
                .outcome(
                        "Enjoys one good meal",
                        SUCCESS,
                        o -> o.value(Money.of("45", "CNY"))
                                .description("One purchase without regrets; assumed contribution of one basket."))
                .outcome("Keeps shopping elsewhere", NEUTRAL, o -> o.description("No harm done, perhaps another day."))
                .outcome("Gives up before paying", FAILURE, o -> o.description("The basket was filled for nothing."))
                .outcome(
                        "Never comes back",
                        FAILURE,
                        o -> o.value(Money.of("-300", "CNY"))
                                .description(
                                        "A lost customer who may say so in public; assumed cost of winning another."))
                .build();
    }

    /** What the map is for, who made it, and what it rests on. */
    private static void about(JourneyMapBuilder map) {
        map.id("fresh-food")
                .kind(PURCHASE)
                .state(CURRENT)
                .status(DRAFT)
                .version("1.0")
                .language("en")
                .goal("See where customers of a fresh-food retailer are won and lost, and what to improve first")
                .scenario("A household needs food for dinner and could buy it in the store, in the app, or elsewhere")
                .scope("Hears of the retailer", "Buys again, or does not")
                .owner("Chen Yu")
                .teamMember("Chen Yu", "Customer success")
                .teamMember("Wang Min", "Product")
                .teamMember("Zhao Lei", "Marketing")
                .teamMember("Liu Fang", "Sales")
                .teamMember("Sun Jie", "Data analysis")
                .dataSource(
                        Sources.ARTICLE_TITLE,
                        ARTICLE,
                        d -> d.owner("Yunting CEM")
                                .description(
                                        "Article in Chinese, “Draw a customer journey map in three steps”. It names the seven stages, what the retailer does in them, and both figures."))
                .dataSource(
                        Sources.MADE_UP,
                        WORKSHOP,
                        d -> d.description(
                                "Likelihoods are set so that about 35 of 100 journeys buy, the most that the article reports."))
                .metric(
                        "Sales per square metre",
                        KPI,
                        m -> m.value(3)
                                .unit("times those of ordinary malls")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.ARTICLE_TITLE))
                .metric(
                        "Conversion rate, at most",
                        KPI,
                        m -> m.value(35)
                                .unit("% of customers")
                                .direction(HIGHER_IS_BETTER)
                                .source(Sources.ARTICLE_TITLE))
                .tags(List.of("retail", "fresh food", "omnichannel"))
                .attribute("stage/awareness/zh-Hant", "認知")
                .attribute("stage/arrival/zh-Hant", "到達")
                .attribute("stage/preparation/zh-Hant", "準備")
                .attribute("stage/purchase/zh-Hant", "購買")
                .attribute("stage/experience/zh-Hant", "體驗")
                .attribute("stage/logistics/zh-Hant", "物流")
                .attribute("stage/after-sales/zh-Hant", "售後");
    }
}
