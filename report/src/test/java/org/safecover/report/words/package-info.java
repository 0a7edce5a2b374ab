/// Tests of the words that every output shares.
@NullMarked
package org.safecover.report.words;

import org.jspecify.annotations.NullMarked;
