package dev.cjm.observed;

/** Says among which variants representatives are looked for. */
public final class RepresentativesOptions {
    private int among = 200;
    private double radius = 0.1;

    RepresentativesOptions() {}

    /**
     * Says how many of the most frequent variants are compared; work grows with the square.
     *
     * @param most the number, at least 1; 200 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is below 1
     */
    public RepresentativesOptions among(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "The option among (" + most + ") must be at least 1.\nAsk for one or more.");
        }
        among = most;
        return this;
    }

    /**
     * Says up to which distance variants are near each other.
     *
     * @param most the distance, 0 to 1, both inclusive; 0.1 unless said
     * @return these options
     * @throws IllegalArgumentException if the distance is out of bounds
     */
    public RepresentativesOptions radius(double most) {
        if (!(most >= 0 && most <= 1)) {
            throw new IllegalArgumentException("The option radius (" + most
                    + ") must be between 0 and 1.\nMaybe it is a percentage; divide by 100.");
        }
        radius = most;
        return this;
    }

    int among() {
        return among;
    }

    double radius() {
        return radius;
    }
}
