package io.github.shelfmark.init;

import io.github.shelfmark.init.pom.PomChange;
import io.github.shelfmark.init.pom.PomPlugin;
import io.github.shelfmark.init.pom.UnchangedPomException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts a site in a project. Everything is looked at before the first file is written, and what is
 * there stays.
 */
public final class Start {
  private static final byte[] NO_POM = "<project>\n</project>\n".getBytes(StandardCharsets.UTF_8);

  private final StartRequest request;
  private final List<Path> written = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Start(StartRequest request) {
    this.request = request;
  }

  /**
   * Writes what is wanted and not there.
   *
   * @throws InitException if something cannot be written; nothing has been then
   */
  public static Started run(StartRequest request) throws InitException {
    return new Start(request).run();
  }

  private Started run() throws InitException {
    Map<Path, byte[]> files = site();
    Optional<Path> pom = request.pom();
    byte[] before = pom.isPresent() ? read(pom.get()) : NO_POM;
    PomChange change = plan(before);
    boolean known = change.present() || request.pluginFromParent();
    if (request.changePom() && pom.isEmpty()) {
      files.put(request.base().resolve("pom.xml"), FirstPom.of(request.title(), request.plugin()));
    }
    NewFiles first = NewFiles.write(request.base(), files);
    NewFiles second;
    try {
      second = jvmConfig();
      if (request.changePom() && pom.isPresent() && !known) {
        PomFile.replace(pom.get(), before, change.bytes());
        written.add(pom.get());
      }
    } catch (InitException e) {
      first.undo();
      throw e;
    } catch (IOException e) {
      first.undo();
      throw InitException.of(e);
    }
    tell(first, second, known);
    boolean paste = pom.isPresent() && !known && !request.changePom();
    return new Started(
        written,
        notes,
        paste ? Optional.of(change) : Optional.empty(),
        known || request.changePom());
  }

  /** The files of the site, unless there is one. */
  private Map<Path, byte[]> site() throws InitException {
    NewFiles.requireInside(request.base(), request.source());
    Map<Path, byte[]> files = new LinkedHashMap<>();
    Optional<String> there = SourceContent.in(request.source());
    if (there.isPresent()) {
      notes.add(shown(request.source()) + " has " + there.get() + " already and stays as it is.");
    } else if (request.otherSource().isPresent()) {
      notes.add(request.otherSource().get());
    } else {
      StartingSite.files(request.title(), request.description(), request.plugin().coordinates())
          .forEach(
              (path, text) ->
                  files.put(request.source().resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private byte[] read(Path pom) throws InitException {
    if (request.changePom()) {
      return PomFile.read(pom);
    }
    try {
      return Files.readAllBytes(pom);
    } catch (IOException onlyToBeShown) {
      return NO_POM;
    }
  }

  private PomChange plan(byte[] pom) throws InitException {
    try {
      return PomPlugin.plan(pom, request.plugin());
    } catch (UnchangedPomException e) {
      if (request.changePom()) {
        throw new InitException(
            "Nothing was written, because "
                + request.pom().map(this::shown).orElse("pom.xml")
                + " cannot be changed: "
                + e.getMessage()
                + ".");
      }
      try {
        return PomPlugin.plan(NO_POM, request.plugin());
      } catch (UnchangedPomException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** Writes the options of Java, which may be in a directory above that of the project. */
  private NewFiles jvmConfig() throws InitException {
    Optional<Path> root = request.jvmConfigRoot();
    return root.isEmpty()
        ? NewFiles.write(request.base(), Map.of())
        : NewFiles.write(root.get(), Map.of(JvmConfig.file(root.get()), JvmConfig.content()));
  }

  private void tell(NewFiles first, NewFiles second, boolean known) {
    written.addAll(0, second.written());
    written.addAll(0, first.written());
    List<Path> left = new ArrayList<>(first.left());
    left.addAll(second.left());
    left.forEach(file -> notes.add(shown(file) + " is there already and stays as it is."));
    if (known && request.changePom()) {
      notes.add(
          request.pluginFromParent()
              ? "A parent of the POM brings the plugin already; the POM stays as it is."
              : "The plugin is in the POM already; the POM stays as it is.");
    }
  }

  /** A path as people see it in the project. */
  private String shown(Path path) {
    return request.base().equals(path)
        ? "this directory"
        : (path.startsWith(request.base()) ? request.base().relativize(path) : path)
            .toString()
            .replace('\\', '/');
  }
}
