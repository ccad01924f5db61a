package dev.cjm.render.svg;

import static dev.cjm.render.draw.Icon.BOX;
import static dev.cjm.render.draw.Icon.CHAT;
import static dev.cjm.render.draw.Icon.GLOBE;
import static dev.cjm.render.draw.Icon.HOME;
import static dev.cjm.render.draw.Icon.MAIL;
import static dev.cjm.render.draw.Icon.MEGAPHONE;
import static dev.cjm.render.draw.Icon.MOBILE;
import static dev.cjm.render.draw.Icon.PAPER;
import static dev.cjm.render.draw.Icon.PEOPLE;
import static dev.cjm.render.draw.Icon.PERSON;
import static dev.cjm.render.draw.Icon.PHONE;
import static dev.cjm.render.draw.Icon.PIN;
import static dev.cjm.render.draw.Icon.RING;
import static dev.cjm.render.draw.Icon.SCREEN;
import static dev.cjm.render.draw.Icon.SEARCH;
import static dev.cjm.render.draw.Icon.STAR;
import static dev.cjm.render.draw.Icon.STORE;
import static dev.cjm.render.draw.Icon.TRUCK;
import static java.util.Map.entry;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.Medium;
import dev.cjm.render.draw.Icon;
import java.util.Map;

/** Finds a drawing for a channel: of the catalogue by its id, of others by the medium. */
final class ChannelIcon {
    private static final Map<String, Icon> KNOWN = Map.ofEntries(
            entry(Channels.WEB_SEARCH.id(), SEARCH),
            entry(Channels.PAID_ADS.id(), MEGAPHONE),
            entry(Channels.LOCAL_LISTING.id(), PIN),
            entry(Channels.SOCIAL_MEDIA.id(), PEOPLE),
            entry(Channels.ONLINE_REVIEW.id(), STAR),
            entry(Channels.WORD_OF_MOUTH.id(), PEOPLE),
            entry(Channels.BLOG.id(), PAPER),
            entry(Channels.WEB.id(), GLOBE),
            entry(Channels.MOBILE_APP.id(), MOBILE),
            entry(Channels.MARKETPLACE.id(), GLOBE),
            entry(Channels.EMAIL.id(), MAIL),
            entry(Channels.SMS.id(), MOBILE),
            entry(Channels.PUSH.id(), MOBILE),
            entry(Channels.MESSENGER.id(), CHAT),
            entry(Channels.CHAT.id(), CHAT),
            entry(Channels.CHATBOT.id(), CHAT),
            entry(Channels.PHONE.id(), PHONE),
            entry(Channels.VIDEO_CALL.id(), SCREEN),
            entry(Channels.STORE.id(), STORE),
            entry(Channels.STAFF.id(), PERSON),
            entry(Channels.SELF_SERVICE.id(), SCREEN),
            entry(Channels.SMART_DEVICE.id(), SCREEN),
            entry(Channels.EVENT.id(), PEOPLE),
            entry(Channels.PRINT.id(), PAPER),
            entry(Channels.LETTER.id(), MAIL),
            entry(Channels.PACKAGING.id(), BOX),
            entry(Channels.PRODUCT.id(), BOX),
            entry(Channels.COURIER.id(), TRUCK),
            entry(Channels.PICKUP_POINT.id(), PIN),
            entry(Channels.FAX.id(), PAPER),
            entry(Channels.HOME.id(), HOME));
    private static final Map<Medium, Icon> BY_MEDIUM =
            Map.of(Medium.DIGITAL, SCREEN, Medium.PHYSICAL, STORE, Medium.HUMAN, PERSON);

    private ChannelIcon() {}

    static Icon of(Channel channel) {
        Icon known = KNOWN.get(channel.id());
        return known != null
                ? known
                : channel.medium()
                        .map(medium -> BY_MEDIUM.getOrDefault(medium, RING))
                        .orElse(RING);
    }
}
