package io.github.shelfmark.theme;

/**
 * The navigation of all pages of a site.
 *
 * @param top the header's
 * @param sidebar the tree of sections
 * @param breadcrumbs the paths to pages
 * @param feeds the feeds that pages name
 * @param versions the menu of versions
 */
record Navigation(
    TopNavigation top,
    Sidebar sidebar,
    Breadcrumbs breadcrumbs,
    FeedLinks feeds,
    VersionMenu versions) {}
