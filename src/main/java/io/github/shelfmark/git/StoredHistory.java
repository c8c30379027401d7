package io.github.shelfmark.git;

/**
 * A history as {@link HistoryFile} stores it.
 *
 * @param history the history
 * @param incomplete whether the boundary of a shallow clone hides some changes
 */
record StoredHistory(History history, boolean incomplete) {}
