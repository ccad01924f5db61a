/**
 * The story of a fresh-food retailer that sells in its stores, in its app and at the door.
 *
 * <p>Start with {@link dev.cjm.examples.freshfood.FreshFoodRetailer}. Who travels, where, and how it is known stands in one small
 * class each; each of the seven stages has its own, and each of its methods is one touchpoint.
 */
package dev.cjm.examples.freshfood;
