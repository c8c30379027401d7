package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;

/**
 * A page that can be found.
 *
 * @param url what links to it have behind the root of the site
 * @param title its title
 * @param section the index of its section; -1 if it is in none
 * @param language the index of its language
 * @param text what is found in it
 */
public record SearchPage(String url, String title, int section, int language, PageText text) {}
