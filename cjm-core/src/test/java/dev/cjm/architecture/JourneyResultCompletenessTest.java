package dev.cjm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.cjm.model.JourneyResult;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever prints itself for people in their language is a result, which other modules write. */
@Tag("source")
class JourneyResultCompletenessTest {
    private static final Set<JavaClass> PUBLIC = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("dev.cjm").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface())
                    .collect(Collectors.toSet());

    @Test
    void every_class_that_prints_itself_for_people_is_a_result() {
        Set<String> printing = names(type -> type.tryGetMethod("toText", Locale.class)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .isPresent());
        assertEquals(printing, names(type -> type.isAssignableTo(JourneyResult.class)));
        assertTrue(printing.contains("dev.cjm.analysis.PathVariants"));
    }

    @Test
    void results_are_final() {
        assertEquals(
                Set.of(),
                names(type -> type.isAssignableTo(JourneyResult.class)
                        && !type.getModifiers().contains(JavaModifier.FINAL)));
    }

    private static Set<String> names(Predicate<JavaClass> condition) {
        return PUBLIC.stream().filter(condition).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
