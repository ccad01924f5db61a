package dev.cjm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.PathVariants;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever can be asked about one map can be asked behind one dot. */
@Tag("source")
class JourneyAnalysisCompletenessTest {
    private static final List<JavaClass> QUESTIONS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("dev.cjm.analysis").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !type.isEquivalentTo(JourneyAnalysis.class))
                    .toList();

    private static final JavaClass FACADE = new ClassFileImporter().importClass(JourneyAnalysis.class);

    @Test
    void every_question_about_a_map_is_reachable() {
        assertEquals(asked(1), answered(0));
        assertTrue(asked(1).contains(PathVariants.class.getName()));
    }

    @Test
    void every_question_with_options_is_reachable() {
        assertEquals(asked(2), answered(1));
        assertTrue(asked(2).contains(PathVariants.class.getName()));
    }

    /** The classes with {@code of(map)} or {@code of(graph)}, or with options as well. */
    private static Set<String> asked(int parameters) {
        return QUESTIONS.stream()
                .filter(type -> type.getMethods().stream().anyMatch(method -> isQuestion(method, type, parameters)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isQuestion(JavaMethod method, JavaClass type, int parameters) {
        List<JavaClass> given = method.getRawParameterTypes();
        return method.getName().equals("of")
                && method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC))
                && method.getRawReturnType().equals(type)
                && given.size() == parameters
                && (given.get(0).isEquivalentTo(JourneyMap.class)
                        || given.get(0).isEquivalentTo(JourneyGraph.class))
                && given.stream().skip(1).allMatch(each -> each.isEquivalentTo(Consumer.class));
    }

    /** What the facade gives back, named as the question is. */
    private static Set<String> answered(int parameters) {
        return FACADE.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawParameterTypes().size() == parameters)
                .filter(method -> method.getRawReturnType().getPackageName().equals("dev.cjm.analysis"))
                .filter(method -> method.getName()
                        .equalsIgnoreCase(method.getRawReturnType().getSimpleName()))
                .map(method -> method.getRawReturnType().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
