/// How an action is likely to go, in words, tables, pictures and files: areas, posts and hours,
/// never a person. Must not know how draws are made.
@NullMarked
package org.safecover.report.risk;

import org.jspecify.annotations.NullMarked;
