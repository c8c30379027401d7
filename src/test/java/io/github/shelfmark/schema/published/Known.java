package io.github.shelfmark.schema.published;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What cannot be seen from outside, by the paths of places.
 *
 * @param around what has to be beside a key so that it is looked at, by the path of its mapping
 * @param patterns the form of texts that are neither free nor a few words
 * @param open places whose words others may add to, such as names of dialects
 * @param free places of texts and mappings whose form no pattern describes
 * @param names keys of mappings that their authors fill; the first stands for all of them
 * @param narrow the types that make sense where the reader takes more; those of the place {@code
 *     ""} where it takes anything
 * @param samples mappings that are taken where an empty one is not, or whose keys nobody lists
 */
record Known(
    Map<String, Map<String, Object>> around,
    Map<String, String> patterns,
    Set<String> open,
    Set<String> free,
    Map<String, List<String>> names,
    Map<String, Set<String>> narrow,
    Map<String, List<Map<String, Object>>> samples) {}
