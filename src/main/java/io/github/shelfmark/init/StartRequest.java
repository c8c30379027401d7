package io.github.shelfmark.init;

import io.github.shelfmark.init.pom.WantedPlugin;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be started, and where; all paths are absolute.
 *
 * @param base the directory of the project, out of which nothing is written
 * @param source the directory for the documents
 * @param pom the POM, if there is one
 * @param changePom whether to put the plugin into it, or to make one
 * @param pluginFromParent whether a parent brings the plugin
 * @param plugin what the POM should have
 * @param jvmConfigRoot the directory that gets {@code .mvn/jvm.config}; empty if it is not wanted
 * @param otherSource a directory with documents of another tool, which are built if there is no
 *     {@code src/docs}, with its kind in words
 * @param title of the site
 * @param description of the site; may be empty
 */
public record StartRequest(
    Path base,
    Path source,
    Optional<Path> pom,
    boolean changePom,
    boolean pluginFromParent,
    WantedPlugin plugin,
    Optional<Path> jvmConfigRoot,
    Optional<String> otherSource,
    String title,
    String description) {}
