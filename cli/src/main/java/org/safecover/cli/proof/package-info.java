/// A plan with its proof judged again, and the smallest recall beside a plan, as the commands show
/// them. Must not know how either was found.
@NullMarked
package org.safecover.cli.proof;

import org.jspecify.annotations.NullMarked;
