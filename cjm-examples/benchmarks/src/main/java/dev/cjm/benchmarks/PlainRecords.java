package dev.cjm.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody would write who binds the documents with Jackson and nothing else: a record per object, all words as text.
 *
 * <p>It accepts whatever fits: unknown words, references that lead nowhere, likelihoods above 1.
 */
final class PlainRecords {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES))
            .build();

    private PlainRecords() {}

    static Document read(String json) {
        return MAPPER.readValue(json, Document.class);
    }

    static String write(Document document) {
        return MAPPER.writeValueAsString(document);
    }

    record Document(
            String format,
            int formatVersion,
            String id,
            String title,
            String kind,
            String state,
            String status,
            String version,
            MapReference basedOn,
            String language,
            String owner,
            List<TeamMember> team,
            String goal,
            String scenario,
            Scope scope,
            EmotionScale scale,
            List<DataSource> dataSources,
            List<Metric> metrics,
            List<String> tags,
            Map<String, String> attributes,
            List<Channel> channels,
            List<Persona> personas,
            List<Stage> stages,
            List<Outcome> outcomes,
            String flow,
            List<Transition> transitions) {}

    record MapReference(String id, String version) {}

    record TeamMember(String name, String department) {}

    record Scope(String start, String end) {}

    record EmotionScale(double min, double max, double neutral, Double step, List<Label> labels) {}

    record DataSource(
            String name,
            String type,
            String description,
            String owner,
            String link,
            DateRange period,
            Integer sampleSize) {}

    record Metric(
            String id,
            String name,
            String kind,
            Double value,
            Double target,
            String unit,
            String direction,
            Integer n,
            DateRange period,
            String source) {}

    record Channel(
            String id,
            String name,
            String medium,
            String ownership,
            Money cost,
            List<OpeningHours> availability,
            String icon) {}

    record Persona(
            String id,
            String name,
            String basis,
            Double share,
            String description,
            AgeRange age,
            String gender,
            String education,
            String income,
            String location,
            String role,
            String function,
            List<String> tasks,
            List<Need> needs,
            List<String> goals,
            List<String> jobsToBeDone,
            List<String> motivations,
            List<String> frustrations,
            List<String> joys,
            List<String> habits,
            List<String> behaviourPatterns,
            List<String> purchaseHistory,
            String lifestyle,
            List<String> values,
            String socialClass,
            List<String> preferredChannels,
            String emotionalExperience,
            Statement quote,
            String picture,
            List<Evidence> evidence,
            List<String> tags,
            Map<String, String> attributes) {}

    record Stage(
            String id,
            String name,
            String phase,
            String description,
            String goal,
            List<String> entryCriteria,
            List<String> exitCriteria,
            List<Need> needs,
            List<Expectation> expectations,
            List<Question> questions,
            List<Metric> metrics,
            String icon,
            List<Touchpoint> touchpoints,
            List<Stage> stages) {}

    record Outcome(String id, String name, String kind, Money value, String description) {}

    record Transition(
            String id,
            String source,
            String target,
            String kind,
            Double likelihood,
            String condition,
            String waiting,
            String handOff,
            String channelSwitch,
            String decidedBy) {}

    record Label(double score, String word) {}

    record DateRange(String startInclusive, String endInclusive) {}

    record Money(String amount, String currency) {}

    record OpeningHours(List<String> days, String opensInclusive, String closesExclusive) {}

    record AgeRange(int fromInclusive, int toInclusive) {}

    record Need(String id, String text) {}

    record Statement(
            String kind,
            String text,
            Double score,
            Double weight,
            String persona,
            String source,
            String date,
            List<Evidence> evidence) {}

    record Evidence(String kind, String sourceType, String source, String date, Integer sampleSize, String link) {}

    record Expectation(
            String id, String text, Double score, String comparison, String persona, List<Evidence> evidence) {}

    record Question(String text, String answer) {}

    record Touchpoint(
            String id,
            String name,
            String channel,
            List<String> alsoOn,
            Entry entry,
            String description,
            String goal,
            String motivation,
            String trigger,
            List<String> influences,
            List<String> alternatives,
            List<Action> actions,
            List<String> decisions,
            List<String> fields,
            List<Question> questions,
            List<String> serves,
            List<Expectation> expectations,
            List<Statement> statements,
            List<Emotion> emotions,
            List<PainPoint> painPoints,
            List<Gain> gains,
            List<Opportunity> opportunities,
            MomentOfTruth momentOfTruth,
            List<String> opinionEffects,
            Double importanceToCustomer,
            Double importanceToOrganisation,
            Double satisfaction,
            List<Metric> metrics,
            List<Evidence> evidence,
            String owner,
            Actor initiator,
            Actor receiver,
            List<Actor> actors,
            String milestone,
            List<BackstageWork> backstageWork,
            MapReference nestedMap,
            String icon,
            List<String> tags,
            Map<String, String> attributes) {}

    record Entry(Double share) {}

    record Action(String name, Integer count, String duration) {}

    record Emotion(double score, String persona, String word, Double arousal, List<Evidence> evidence) {}

    record PainPoint(
            String id,
            String name,
            Integer severity,
            Integer occurrence,
            Integer detection,
            Double affects,
            String persona,
            String cause,
            String triage,
            String status,
            List<Evidence> evidence) {}

    record Gain(
            String id,
            String name,
            Integer benefit,
            Integer occurrence,
            Double affects,
            String persona,
            String cause,
            String status,
            List<Evidence> evidence) {}

    record Opportunity(
            String id,
            String name,
            Double importance,
            Double satisfaction,
            Double customerValue,
            Double businessValue,
            Double effort,
            List<String> answers,
            String owner,
            String status,
            List<Evidence> evidence) {}

    record MomentOfTruth(String type, String reason) {}

    record Actor(String name, String role) {}

    record BackstageWork(
            String id, String name, String lane, String owner, String system, List<String> needs, String duration) {}
}
