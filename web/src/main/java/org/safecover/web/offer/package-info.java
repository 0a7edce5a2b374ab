/// Cover offers on pages: the doctor who is asked reads and answers their own, the rota staff send
/// those of a plan and watch the answers come in. Must not know how a plan is made.
@NullMarked
package org.safecover.web.offer;

import org.jspecify.annotations.NullMarked;
