package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.Medium;
import dev.cjm.model.Money;
import dev.cjm.model.OpeningHours;
import dev.cjm.model.Ownership;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Copies of channels that differ in one fact. */
final class ChannelParts {
    static final BinaryOperator<Channel> NAME = (from, into) ->
            channel(into, from.name(), into.medium(), into.ownership(), into.cost(), into.availability(), into.icon());
    static final BinaryOperator<Channel> MEDIUM = (from, into) ->
            channel(into, into.name(), from.medium(), into.ownership(), into.cost(), into.availability(), into.icon());
    static final BinaryOperator<Channel> OWNERSHIP = (from, into) ->
            channel(into, into.name(), into.medium(), from.ownership(), into.cost(), into.availability(), into.icon());
    static final BinaryOperator<Channel> COST = (from, into) ->
            channel(into, into.name(), into.medium(), into.ownership(), from.cost(), into.availability(), into.icon());
    static final BinaryOperator<Channel> AVAILABILITY = (from, into) ->
            channel(into, into.name(), into.medium(), into.ownership(), into.cost(), from.availability(), into.icon());
    static final BinaryOperator<Channel> ICON = (from, into) ->
            channel(into, into.name(), into.medium(), into.ownership(), into.cost(), into.availability(), from.icon());

    private ChannelParts() {}

    private static Channel channel(
            Channel channel,
            String name,
            Optional<Medium> medium,
            Optional<Ownership> ownership,
            Optional<Money> cost,
            List<OpeningHours> availability,
            Optional<String> icon) {
        return Channel.of(name, c -> {
            c.id(channel.id()).availabilities(availability);
            medium.ifPresent(c::medium);
            ownership.ifPresent(c::ownership);
            cost.ifPresent(c::cost);
            icon.ifPresent(c::icon);
        });
    }
}
