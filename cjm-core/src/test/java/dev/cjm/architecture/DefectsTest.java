package dev.cjm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mistakes are made without the rules that should find them, or finding them would say nothing. */
@Tag("source")
class DefectsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.cjm.jqwik");

    @Test
    void generators_and_defects_know_no_rules() {
        noClasses()
                .that()
                .resideInAPackage("dev.cjm.jqwik..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.cjm.rule..")
                .check(CLASSES);
    }
}
