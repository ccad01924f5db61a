package dev.cjm.model;

import java.util.List;

/**
 * The shipped catalogue of channels; add your own with {@link Channel#of(String, java.util.function.Consumer)}.
 *
 * <p>Its entries follow source articles and tools of the field. Ownership is what is usual; a map may have its own entry under
 * the same id, as long as it is one.
 */
public final class Channels {
    /** A search engine. */
    public static final Channel WEB_SEARCH = channel("Web search", Medium.DIGITAL, Ownership.PARTNER);

    /** Advertising that is paid for. */
    public static final Channel PAID_ADS = channel("Paid ads", Medium.DIGITAL, Ownership.BRAND);

    /** Maps and local directories. */
    public static final Channel LOCAL_LISTING = channel("Local listing", Medium.DIGITAL, Ownership.PARTNER);

    /** Networks where people post. */
    public static final Channel SOCIAL_MEDIA = channel("Social media", Medium.DIGITAL, Ownership.SOCIAL);

    /** Reviews and mentions. */
    public static final Channel ONLINE_REVIEW = channel("Online reviews", Medium.DIGITAL, Ownership.SOCIAL);

    /** What people tell each other. */
    public static final Channel WORD_OF_MOUTH = channel("Word of mouth", Medium.HUMAN, Ownership.SOCIAL);

    /** Articles of the brand. */
    public static final Channel BLOG = channel("Blog", Medium.DIGITAL, Ownership.BRAND);

    /** The web site of the brand. */
    public static final Channel WEB = channel("Web site", Medium.DIGITAL, Ownership.BRAND);

    /** The app of the brand. */
    public static final Channel MOBILE_APP = channel("Mobile app", Medium.DIGITAL, Ownership.BRAND);

    /** A shop that sells for many brands. */
    public static final Channel MARKETPLACE = channel("Marketplace", Medium.DIGITAL, Ownership.PARTNER);

    /** Email, also as marketing. */
    public static final Channel EMAIL = channel("Email", Medium.DIGITAL, Ownership.BRAND);

    /** Text messages. */
    public static final Channel SMS = channel("SMS", Medium.DIGITAL, Ownership.BRAND);

    /** Messages on a device. */
    public static final Channel PUSH = channel("Push notification", Medium.DIGITAL, Ownership.BRAND);

    /** Instant messengers. */
    public static final Channel MESSENGER = channel("Messenger", Medium.DIGITAL, Ownership.BRAND);

    /** Chat with people. */
    public static final Channel CHAT = channel("Chat", Medium.DIGITAL, Ownership.BRAND);

    /** Chat with a machine. */
    public static final Channel CHATBOT = channel("Chatbot", Medium.DIGITAL, Ownership.BRAND);

    /** Calls, the contact centre among them. */
    public static final Channel PHONE = channel("Phone", Medium.HUMAN, Ownership.BRAND);

    /** Calls with pictures. */
    public static final Channel VIDEO_CALL = channel("Video call", Medium.HUMAN, Ownership.BRAND);

    /** A shop to walk into. */
    public static final Channel STORE = channel("Store", Medium.PHYSICAL, Ownership.BRAND);

    /** Sales and service people, face to face. */
    public static final Channel STAFF = channel("Staff", Medium.HUMAN, Ownership.BRAND);

    /** Kiosks, tills and other machines. */
    public static final Channel SELF_SERVICE = channel("Self-service machine", Medium.PHYSICAL, Ownership.BRAND);

    /** Screens and sensors on things. */
    public static final Channel SMART_DEVICE = channel("Smart device", Medium.DIGITAL, Ownership.BRAND);

    /** Fairs and other occasions. */
    public static final Channel EVENT = channel("Event", Medium.PHYSICAL, Ownership.BRAND);

    /** Brochures, posters, business cards. */
    public static final Channel PRINT = channel("Print", Medium.PHYSICAL, Ownership.BRAND);

    /** Post on paper. */
    public static final Channel LETTER = channel("Letter", Medium.PHYSICAL, Ownership.BRAND);

    /** What the product comes in. */
    public static final Channel PACKAGING = channel("Packaging", Medium.PHYSICAL, Ownership.BRAND);

    /** The product itself. */
    public static final Channel PRODUCT = channel("Product", Medium.PHYSICAL, Ownership.BRAND);

    /** Delivery to the door. */
    public static final Channel COURIER = channel("Courier", Medium.PHYSICAL, Ownership.PARTNER);

    /** A place to fetch parcels. */
    public static final Channel PICKUP_POINT = channel("Pickup point", Medium.PHYSICAL, Ownership.PARTNER);

    /** Fax. */
    public static final Channel FAX = channel("Fax", Medium.PHYSICAL, Ownership.BRAND);

    /** Where customers live; no contact with the brand. */
    public static final Channel HOME = channel("At home", Medium.PHYSICAL, Ownership.CUSTOMER);

    /** A channel of which nothing is known, as formats without channels have it. */
    public static final Channel UNKNOWN = Channel.of("Unknown");

    private static final List<Channel> CATALOGUE = List.of(
            WEB_SEARCH,
            PAID_ADS,
            LOCAL_LISTING,
            SOCIAL_MEDIA,
            ONLINE_REVIEW,
            WORD_OF_MOUTH,
            BLOG,
            WEB,
            MOBILE_APP,
            MARKETPLACE,
            EMAIL,
            SMS,
            PUSH,
            MESSENGER,
            CHAT,
            CHATBOT,
            PHONE,
            VIDEO_CALL,
            STORE,
            STAFF,
            SELF_SERVICE,
            SMART_DEVICE,
            EVENT,
            PRINT,
            LETTER,
            PACKAGING,
            PRODUCT,
            COURIER,
            PICKUP_POINT,
            FAX,
            HOME);

    private Channels() {}

    /**
     * Lists the catalogue, from first contact to delivery.
     *
     * @return all channels but the unknown one
     */
    public static List<Channel> catalogue() {
        return CATALOGUE;
    }

    private static Channel channel(String name, Medium medium, Ownership ownership) {
        return Channel.of(name, channel -> channel.medium(medium).ownership(ownership));
    }
}
