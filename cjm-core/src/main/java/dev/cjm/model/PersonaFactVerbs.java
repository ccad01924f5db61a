package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;

/** Who a persona is: the facts that a statistician would ask for. */
abstract class PersonaFactVerbs<B> extends ValueBuilder {
    final ImmutablePersona.Builder facts = ImmutablePersona.builder();
    int evidenceCount;

    PersonaFactVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Says the gender.
     *
     * @param gender the gender, not blank
     * @return this builder
     */
    public B gender(String gender) {
        if (text("gender", gender)) {
            facts.gender(gender);
        }
        return self();
    }

    /**
     * Says the education.
     *
     * @param education the education, not blank
     * @return this builder
     */
    public B education(String education) {
        if (text("education", education)) {
            facts.education(education);
        }
        return self();
    }

    /**
     * Says the income, in words.
     *
     * @param income the income, not blank
     * @return this builder
     */
    public B income(String income) {
        if (text("income", income)) {
            facts.income(income);
        }
        return self();
    }

    /**
     * Says where they live.
     *
     * @param location the location, not blank
     * @return this builder
     */
    public B location(String location) {
        if (text("location", location)) {
            facts.location(location);
        }
        return self();
    }

    /**
     * Says the role at work.
     *
     * @param role the role, not blank
     * @return this builder
     */
    public B role(String role) {
        if (text("role", role)) {
            facts.role(role);
        }
        return self();
    }

    /**
     * Says the function at work.
     *
     * @param function the function, not blank
     * @return this builder
     */
    public B function(String function) {
        if (text("function", function)) {
            facts.function(function);
        }
        return self();
    }

    /**
     * Adds something that they have to do.
     *
     * @param task the words, not blank
     * @return this builder
     */
    public B task(String task) {
        if (item("tasks", "task", task)) {
            facts.addTasks(task);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #task(String)} does.
     *
     * @param tasks the words, none blank
     * @return this builder
     */
    public B tasks(Collection<String> tasks) {
        each("tasks", tasks, this::task);
        return self();
    }

    /**
     * Adds something that they have bought.
     *
     * @param purchase the words, not blank
     * @return this builder
     */
    public B purchase(String purchase) {
        if (item("purchaseHistory", "purchase", purchase)) {
            facts.addPurchaseHistory(purchase);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #purchase(String)} does.
     *
     * @param purchaseHistory the words, none blank
     * @return this builder
     */
    public B purchases(Collection<String> purchaseHistory) {
        each("purchaseHistory", purchaseHistory, this::purchase);
        return self();
    }

    /**
     * Says how they live.
     *
     * @param lifestyle the lifestyle, not blank
     * @return this builder
     */
    public B lifestyle(String lifestyle) {
        if (text("lifestyle", lifestyle)) {
            facts.lifestyle(lifestyle);
        }
        return self();
    }

    /**
     * Adds something that they hold dear.
     *
     * @param value the words, not blank
     * @return this builder
     */
    public B value(String value) {
        if (item("values", "value", value)) {
            facts.addValues(value);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #value(String)} does.
     *
     * @param values the words, none blank
     * @return this builder
     */
    public B values(Collection<String> values) {
        each("values", values, this::value);
        return self();
    }

    /**
     * Says the social class.
     *
     * @param socialClass the social class, not blank
     * @return this builder
     */
    public B socialClass(String socialClass) {
        if (text("socialClass", socialClass)) {
            facts.socialClass(socialClass);
        }
        return self();
    }

    /**
     * Says where a picture of them is: a path or address.
     *
     * @param picture the picture, not blank
     * @return this builder
     */
    public B picture(String picture) {
        if (text("picture", picture)) {
            facts.picture(picture);
        }
        return self();
    }

    /**
     * Says what the persona is made of.
     *
     * @param basis the basis
     * @return this builder
     */
    public B basis(PersonaBasis basis) {
        if (once("basis", basis)) {
            facts.basis(basis);
        }
        return self();
    }

    /**
     * Says the share of the customers who are like this.
     *
     * @param share the share, 0 to 1, both inclusive
     * @return this builder
     */
    public B share(double share) {
        if (number("share", share, 0, 1)) {
            facts.share(share + 0.0);
        }
        return self();
    }

    /**
     * Says more about them.
     *
     * @param description the description, not blank
     * @return this builder
     */
    public B description(String description) {
        if (text("description", description)) {
            facts.description(description);
        }
        return self();
    }

    /**
     * Adds a tag.
     *
     * @param tag the words, not blank
     * @return this builder
     */
    public B tag(String tag) {
        if (item("tags", "tag", tag)) {
            facts.addTags(tag);
        }
        return self();
    }

    /**
     * Adds several, each as {@link #tag(String)} does.
     *
     * @param tags the words, none blank
     * @return this builder
     */
    public B tags(Collection<String> tags) {
        each("tags", tags, this::tag);
        return self();
    }

    /**
     * Adds a fact that the model has no word for.
     *
     * @param key what it is called, not blank
     * @param text its value
     * @return this builder
     */
    public B attribute(String key, String text) {
        Objects.requireNonNull(text, "text");
        if (item("attributes", "key of an attribute", key)
                && once(
                        "attributes/" + key,
                        "attributes/" + Where.segment(key),
                        "attribute " + Quoted.text(key),
                        text)) {
            facts.putAttributes(key, text);
        }
        return self();
    }

    /**
     * Says how old they are.
     *
     * @param years the age in years, 0 to 150
     * @return this builder
     */
    public B age(int years) {
        age(years, years);
        return self();
    }

    /**
     * Says how old they are.
     *
     * @param fromInclusive the youngest, in years, 0 to 150
     * @param toInclusive the oldest, not below the youngest, at most 150
     * @return this builder
     */
    public B age(int fromInclusive, int toInclusive) {
        open();
        if (fromInclusive < 0 || toInclusive > AgeRange.OLDEST || fromInclusive > toInclusive) {
            problems().noAge(where(), fromInclusive, toInclusive);
        } else {
            age(new AgeRange(fromInclusive, toInclusive));
        }
        return self();
    }

    /**
     * Says how old they are.
     *
     * @param age the age
     * @return this builder
     */
    public B age(AgeRange age) {
        if (once("age", age)) {
            facts.age(age);
        }
        return self();
    }

    /**
     * Says that the team believes in it, without research.
     *
     * @return this builder
     */
    public B proto() {
        basis(PersonaBasis.PROTO);
        return self();
    }

    /**
     * Says that research found it.
     *
     * @return this builder
     */
    public B researchBased() {
        basis(PersonaBasis.RESEARCH);
        return self();
    }

    /**
     * Adds evidence.
     *
     * @param kind how it is known
     * @param details says where it comes from
     * @return this builder
     */
    public B evidence(EvidenceKind kind, Consumer<? super EvidenceBuilder> details) {
        open();
        Where at = where().child("evidence", evidenceCount, "evidence", "");
        return evidence(fill(new EvidenceBuilder(problems(), at, kind), details).build());
    }

    /**
     * Adds ready-made evidence.
     *
     * @param value the ready-made value
     * @return this builder
     */
    public B evidence(Evidence value) {
        open();
        facts.addEvidence(Objects.requireNonNull(value, "value"));
        evidenceCount++;
        return self();
    }

    /**
     * Adds several ready-made values.
     *
     * @param evidence the values in order
     * @return this builder
     */
    public B evidenceAll(Collection<? extends Evidence> evidence) {
        each("evidence", evidence, this::evidence);
        return self();
    }

    /** This builder as the type that users hold. */
    abstract B self();
}
