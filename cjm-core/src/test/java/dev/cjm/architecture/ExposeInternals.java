package dev.cjm.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** A public method that takes or gives a type that users cannot have. */
final class ExposeInternals extends ArchCondition<JavaClass> {
    private final DescribedPredicate<? super JavaClass> internal;

    ExposeInternals(DescribedPredicate<? super JavaClass> internal) {
        super("expose internals");
        this.internal = internal;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            boolean isPublic = unit.getModifiers().contains(JavaModifier.PUBLIC)
                    || unit.getModifiers().contains(JavaModifier.PROTECTED);
            boolean isExposing = Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                    .anyMatch(internal);
            if (isPublic && isExposing) {
                events.add(SimpleConditionEvent.satisfied(unit, unit.getDescription() + " exposes internals"));
            }
        }
    }
}
