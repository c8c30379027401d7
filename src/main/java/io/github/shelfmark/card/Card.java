package io.github.shelfmark.card;

/**
 * What a card says.
 *
 * @param site the name of the site; may be empty
 * @param section the title of the section that the page is in; empty at the top
 * @param title the title of the page
 * @param address the address of the site, without its scheme
 */
public record Card(String site, String section, String title, String address) {}
