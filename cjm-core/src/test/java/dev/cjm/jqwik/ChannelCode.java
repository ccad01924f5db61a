package dev.cjm.jqwik;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes channels: constants of the catalogue, or variables that are declared before the map. */
final class ChannelCode {
    private final Imports imports;
    private final Facts facts;
    private final Map<Channel, String> names = new LinkedHashMap<>();
    private final StringBuilder declarations = new StringBuilder();

    ChannelCode(Imports imports, Facts facts) {
        this.imports = imports;
        this.facts = facts;
    }

    String name(Channel channel) {
        return names.computeIfAbsent(
                channel, key -> facts.known(Channels.class, key).orElseGet(() -> declared(key)));
    }

    /** The declarations of the variables that were named. */
    String declarations() {
        return declarations.toString();
    }

    private String declared(Channel channel) {
        String variable = "channel"
                + (1 + declarations.chars().filter(each -> each == '\n').count());
        declarations
                .append(imports.type(Channel.class))
                .append(' ')
                .append(variable)
                .append(" = ")
                .append(facts.channel(channel))
                .append(";\n");
        return variable;
    }
}
