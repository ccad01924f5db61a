package dev.cjm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated values, for this package and those below it; kept off public types, so that users never meet it.
 *
 * <p>Hash codes are computed once, when first asked for: whole touchpoints stand as vertices in graphs.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = {"*"},
        depluralize = false,
        deferCollectionAllocation = true,
        nullableAnnotation = "Nullable",
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(lazyhash = true),
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
@interface CjmStyle {}
