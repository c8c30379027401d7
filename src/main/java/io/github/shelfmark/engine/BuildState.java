package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.accept.Baseline;
import io.github.shelfmark.diagram.Drawings;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.Store;

/**
 * What is known before a site is read.
 *
 * @param request what is to be built
 * @param extensions all extensions
 * @param libraries loads libraries that only some sites need
 * @param drawings draws diagrams
 * @param sink where outputs go
 * @param memory where the last build is remembered, and this one will be
 * @param code a digest of the code, extensions included
 * @param key a digest of the request and of the code
 * @param head identifies the state of the source's repository
 * @param last the records of the last build
 * @param inputs the files of the source
 * @param baseline the findings that are passed over
 */
record BuildState(
    BuildRequest request,
    Extensions extensions,
    Libraries libraries,
    Drawings drawings,
    Sink sink,
    BuildMemory memory,
    String code,
    String key,
    String head,
    Store last,
    Inputs inputs,
    Baseline baseline) {}
