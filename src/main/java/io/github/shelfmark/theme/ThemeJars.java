package io.github.shelfmark.theme;

import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Themes in jars or class directories that are dependencies of the plugin. A file {@code
 * META-INF/shelfmark/theme.properties} marks a jar as a theme and gives its {@code name}; its files
 * are below {@code META-INF/shelfmark/theme/}.
 */
public final class ThemeJars {
  private static final String MARK = "META-INF/shelfmark/theme.properties";
  private static final String FILES = "META-INF/shelfmark/theme/";

  private ThemeJars() {}

  /** The jars and directories that contain themes. */
  public static List<Path> locations() {
    List<Path> locations = new ArrayList<>();
    try {
      for (URL mark : Collections.list(ThemeJars.class.getClassLoader().getResources(MARK))) {
        locations.add(location(mark));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(locations);
  }

  private static Path location(URL mark) {
    String text = mark.toString();
    String place = text.substring(0, text.length() - MARK.length());
    boolean jar = place.startsWith("jar:") && place.endsWith("!/");
    try {
      return Path.of(new URI(jar ? place.substring(4, place.length() - 2) : place));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class loader returned an invalid URL", e);
    }
  }

  /**
   * Reads a theme.
   *
   * @param settings the theme's name and the position of the setting
   * @param file the configuration file with the setting
   * @param findings receives a finding if there is no theme of that name, and files that cannot be
   *     used
   */
  static Optional<Layer> read(ThemeSettings settings, String file, Findings findings) {
    String name = settings.name();
    Map<String, Path> themes = new TreeMap<>();
    for (Path location : locations()) {
      try {
        themes.putIfAbsent(name(location), location);
      } catch (IOException e) {
        throw new UncheckedIOException("the theme in " + location + " cannot be read", e);
      }
    }
    Path found = themes.get(name);
    if (found == null) {
      String known =
          themes.isEmpty()
              ? "Make its jar a dependency of the plugin, below <plugin> in the POM."
              : "Available themes: " + String.join(", ", themes.keySet()) + ".";
      findings.add(
          Finding.error(
              FindingCode.THEME,
              settings.position().equals(Position.NONE) ? "" : file,
              settings.position(),
              "there is no theme \"" + name + "\" among the plugin's dependencies",
              Nearest.hint(name, themes.keySet(), known)));
      return Optional.empty();
    }
    try {
      return Optional.of(read(found, findings));
    } catch (IOException e) {
      throw new UncheckedIOException("the theme in " + found + " cannot be read", e);
    }
  }

  private static String name(Path location) throws IOException {
    Properties mark = new Properties();
    if (Files.isDirectory(location)) {
      try (InputStream in = Files.newInputStream(location.resolve(MARK))) {
        mark.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } else {
      try (JarFile jar = new JarFile(location.toFile());
          InputStream in = jar.getInputStream(jar.getJarEntry(MARK))) {
        mark.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return mark.getProperty("name", "").strip();
  }

  private static Layer read(Path location, Findings findings) throws IOException {
    Layer layer = Layer.empty(String.valueOf(location.getFileName()));
    if (Files.isDirectory(location)) {
      Path files = location.resolve(FILES);
      try (Stream<Path> walk = Files.walk(files)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          String name = files.relativize(file).toString().replace('\\', '/');
          layer.add(name, Files.readAllBytes(file), findings);
        }
      }
      return layer;
    }
    try (JarFile jar = new JarFile(location.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory() && entry.getName().startsWith(FILES)) {
          try (InputStream in = jar.getInputStream(entry)) {
            layer.add(entry.getName().substring(FILES.length()), in.readAllBytes(), findings);
          }
        }
      }
    }
    return layer;
  }
}
