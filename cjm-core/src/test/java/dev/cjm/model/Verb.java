package dev.cjm.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A public verb of a builder or editor, called by reflection. */
record Verb(Method method) {
    /** All verbs of a builder or editor, those of its package-private superclasses among them. */
    static List<Verb> of(Class<?> builder) {
        List<Verb> verbs = new ArrayList<>();
        for (Class<?> at = builder; at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isBridge()) {
                    method.setAccessible(true);
                    verbs.add(new Verb(method));
                }
            }
        }
        verbs.sort((a, b) -> a.toString().compareTo(b.toString()));
        return verbs;
    }

    /** For example {@code feels(String, double)}. */
    String signature() {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    Class<?>[] types() {
        return method.getParameterTypes();
    }

    String parameter(int index) {
        return method.getParameters()[index].getName();
    }

    /** Calls the verb and returns what it returns; what it throws comes out as it is. */
    @Nullable
    Object on(ValueBuilder builder, @Nullable Object... arguments) {
        try {
            return method.invoke(builder, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(this + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** For example {@code TouchpointExperienceVerbs.feels(String, double)}. */
    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + signature();
    }
}
